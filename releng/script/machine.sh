# shellcheck shell=bash
# What the machine must have: a JDK, Maven, system packages. Sourced by ./stemma, which sets CACHE.

JAVA_NEEDED=21
MAVEN_VERSION=3.9.11
JDK=

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "stemma: $*"
    exit 1
}

# Prints the major version of the JDK in a folder; nothing if there is no compiler in it.
jdk_version() {
    [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
    local javac
    [[ -n ${JAVA_HOME:-} ]] && printf '%s\n' "$JAVA_HOME"
    javac=$(command -v javac) && dirname "$(dirname "$(readlink -f "$javac")")"
    printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets JDK to the first JDK that is new enough.
find_jdk() {
    local candidate version found=
    [[ -n $JDK ]] && return
    while IFS= read -r candidate; do
        version=$(jdk_version "$candidate")
        [[ -n $version ]] || continue
        if ((version >= JAVA_NEEDED)); then
            JDK=$candidate
            return
        fi
        found="$found $version"
    done < <(jdk_candidates)
    fail "a JDK $JAVA_NEEDED or newer is needed (found:${found:- none}); install one and set JAVA_HOME to it."
}

has_package() {
    case $1 in
    maven) command -v mvn ;;
    xvfb) command -v Xvfb ;;
    libgtk-3-0) has_library libgtk-3.so.0 ;;
    *) command -v "$1" ;;
    esac >/dev/null 2>&1
}

has_library() {
    local cached
    cached=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null)
    [[ $cached == *"$1"* ]]
}

# Installs what is missing of the named Debian packages when it may; prints what is missing still.
missing_packages() {
    local package missing=()
    for package in "$@"; do
        has_package "$package" || missing+=("$package")
    done
    if ((${#missing[@]} > 0)) && [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
        say "Installing ${missing[*]} ..."
        install_packages "${missing[@]}"
        mapfile -t missing < <(for package in "${missing[@]}"; do has_package "$package" || echo "$package"; done)
    fi
    printf '%s' "${missing[*]}"
}

install_packages() {
    local log
    log=$(mktemp)
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -5 "$log" >&2
    fi
    rm -f "$log"
}

require_packages() {
    local purpose=$1 missing
    shift
    missing=$(missing_packages "$@")
    [[ -z $missing ]] || fail "$purpose needs packages that are missing here; install them with: sudo apt-get install $missing"
}

# Sets MVN to the Maven of the build. It comes from Maven Central through the machine's own Maven, from outside the
# checkout: an older Maven cannot read the build's extensions.
find_maven() {
    local home=$CACHE/apache-maven-$MAVEN_VERSION unpacked
    MVN=$home/bin/mvn
    [[ -x $MVN ]] && return
    require_packages "Fetching the build's Maven" maven
    say "Fetching Maven $MAVEN_VERSION ..."
    mkdir -p "$CACHE" || fail "the folder $CACHE cannot be made."
    unpacked=$(mktemp -d "$CACHE/unpack.XXXXXX")
    fetch_maven "$unpacked" >"$unpacked/log" 2>&1 || {
        tail -5 "$unpacked/log" >&2
        fail "Maven $MAVEN_VERSION could not be fetched; is Maven Central (or your mirror of it) reachable?"
    }
    [[ -x $home/bin/mvn ]] || mv "$unpacked/apache-maven-$MAVEN_VERSION" "$home"
    rm -rf "$unpacked"
}

fetch_maven() {
    cd "$1" || return 1
    local goal=(-B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$1")
    env -u JAVA_HOME mvn "${goal[@]}" || JAVA_HOME=$JDK mvn "${goal[@]}"
}
