# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tools share that look at the real window on a screen of their own. To be sourced behind setup.sh, with `cutline`
# set to the program. Everything that was started goes when the tool ends.

work=$(mktemp -d)
program='' screen=''

stop_program() {
    [[ -n $program ]] || return 0
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    program=''
}

stop_screen() {
    stop_program
    [[ -n $screen ]] || return 0
    kill "$screen" 2>/dev/null || true
    wait "$screen" 2>/dev/null || true
    screen=''
}

clean_up() {
    stop_screen
    rm -rf "$work"
}
trap clean_up EXIT

unset WAYLAND_DISPLAY
export XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8

# start_screen WxH: a screen with a window manager.
start_screen() {
    local number
    stop_screen
    # The server chooses a free display and writes its number.
    rm -f "$work/display"
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 "$1x24" 3>"$work/display" 2>/dev/null &
    screen=$!
    read -r number <"$work/display"
    export DISPLAY=:$number
    openbox 2>/dev/null &
    # Until it answers, nothing can be asked of it.
    sleep 2
}

# start_window THEME WIDTH HEIGHT ARGUMENT...: the program, over the whole screen; puts the window into `window`.
start_window() {
    local theme=$1 width=$2 height=$3
    shift 3
    stop_program
    rm -rf "$XDG_CONFIG_HOME/cutline"
    mkdir -p "$XDG_CONFIG_HOME/cutline"
    printf '[view]\ntheme=%s\n' "$theme" >"$XDG_CONFIG_HOME/cutline/cutline.ini"
    "${cutline:?}" "$@" &
    program=$!
    window=$(xdotool search --sync --onlyvisible --pid "$program" | head -n 1)
    xdotool windowactivate --sync "$window" windowsize "$window" "$width" "$height" windowmove "$window" 0 0
    # Out of the way: what the mouse points at looks different.
    xdotool mousemove "$width" "$height"
    # The first frame, and what follows from the new size.
    sleep 3
}
