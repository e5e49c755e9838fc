# shellcheck shell=bash
# Starting what is built. Sourced by ./stemma.

# Options for every program: newer JDKs warn about what the frameworks do inside.
quiet_java() {
    local options=(-Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=$ROOT/releng/script/logging.properties")
    (($(jdk_version "$JDK") < 24)) || options+=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
    printf '%s\n' "${options[@]}"
}

# Starts the station on Apache Felix with a command.
station() {
    local options framework=("$STATION"/org.apache.felix.framework_*.jar) station=("$STATION"/org.stemma.station_*.jar)
    mapfile -t options < <(quiet_java)
    "$JDK/bin/java" -XX:+UseSerialGC -Xshare:auto "${options[@]}" \
        -cp "${framework[0]}:${station[0]}" org.stemma.station.launch.Main --plugins "$STATION" "$@"
}

run_station() {
    ensure_built
    station "$@"
}

# A folder for a demo lab that is not there yet.
demo_folder() {
    local data=${XDG_DATA_HOME:-$HOME/.local/share}/stemma folder number=1
    folder=$data/demo-$(date +%Y-%m-%d)
    while [[ -e $folder-$number ]]; do
        ((number++))
    done
    mkdir -p "$data" || fail "the folder $data cannot be made."
    printf '%s' "$folder-$number"
}

run_demo() {
    local lab=
    [[ ${1:-} == --lab && -n ${2:-} ]] && lab=$2
    [[ $# == 0 || -n $lab ]] || fail "demo takes nothing, or --lab ADDRESS and the options of that lab."
    ensure_built
    [[ -n $lab ]] || lab=$(demo_folder)
    station demo --lab "$lab" "${@:3}" || exit $?
    if has_display && has_package libgtk-3-0; then
        say "Opening the workbench on $lab ..."
        run_workbench --lab "$lab"
    else
        say "There is no display here. Where there is one, open the demo lab with: ./stemma run --lab $lab"
    fi
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# The workbench's own settings, apart from every lab.
run_workbench() {
    local state=${XDG_STATE_HOME:-$HOME/.local/state}/stemma/workbench launcher options
    has_display || fail "the workbench needs a display (DISPLAY is not set)."
    require_packages "The workbench" libgtk-3-0
    ensure_built
    mkdir -p "$state" || fail "the folder $state cannot be made."
    forget_old_bundles "$state"
    launcher=("$WORKBENCH"/plugins/org.eclipse.equinox.launcher_*.jar)
    mapfile -t options < <(quiet_java)
    exec "$JDK/bin/java" -Xmx1g "${options[@]}" -jar "${launcher[0]}" -configuration "$state/configuration" -data "$state/workspace" "$@"
}

# The framework remembers bundles by place, not by content: after a build it must look again.
forget_old_bundles() {
    cmp -s "$BUILD/fingerprint" "$1/fingerprint" && return
    rm -rf "$1/configuration"
    cp "$BUILD/fingerprint" "$1/fingerprint"
}
