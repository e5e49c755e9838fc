# shellcheck shell=bash
# Building and testing. Sourced by ./stemma.

DISPLAY_PIDS=()
FAULTS=$ROOT/bundles/org.stemma.store/target/faults.txt

# A sum over everything that goes into the products, or with "tests" over their tests too.
fingerprint() {
    local inputs=(pom.xml .mvn bundles features releng target-platform) apart=(-e '^releng/script/' -e /src_test/)
    [[ ${1:-} == tests ]] && apart=(-e '^releng/script/')
    (
        cd "$ROOT" || exit 1
        "$JDK/bin/java" -version 2>&1
        if ! git ls-files -z --cached --others --exclude-standard -- "${inputs[@]}" 2>/dev/null; then
            find "${inputs[@]}" -type f -not -path '*/target/*' -not -path '*/src-gen/*' -print0
        fi | grep -z -v "${apart[@]}" | sort -z -u | xargs -0 sha256sum 2>/dev/null
    ) | sha256sum | cut -d' ' -f1
}

# Runs Maven, shows its progress in short and keeps its log, whose name without its ending comes first.
run_maven() {
    local log=$BUILD/$1.log
    shift
    mkdir -p "$BUILD"
    (
        cd "$ROOT" || exit 1
        export JAVA_HOME=$JDK
        export MAVEN_OPTS="-Xmx1500m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}"
        "$MVN" -B -e --threads 2 -Dsurefire.failIfNoSpecifiedTests=false "$@"
    ) 2>&1 | tee "$log" | awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ { sub(/^\[INFO\] Building /, ""); print "  " $0; fflush() }' >&2
}

explain_failure() {
    grep -E '^\[ERROR\]|^\[FATAL\]' "$BUILD/$1.log" | grep -v -E 'osgi.platform|^\[ERROR\] *$|^\[ERROR\] (-> |To see|Re-run|For more)' | head -40 >&2
    fail "the build failed; its whole log is $BUILD/$1.log"
}

build_products() {
    find_jdk
    find_maven
    local sum
    sum=$(fingerprint)
    rm -f "$BUILD/fingerprint"
    say "Building ..."
    forget_bundles
    rm -rf "$ROOT"/{features,releng}/*/target
    run_maven build verify -Dmaven.test.skip=true || explain_failure build
    printf '%s\n' "$sum" >"$BUILD/fingerprint"
    say "Built: $PRODUCTS"
}

# Maven's own clean comes too late: when it starts, manifests are made from the classes that the last build left behind.
forget_bundles() {
    rm -rf "$ROOT"/bundles/*/{target,src-gen}
}

ensure_built() {
    find_jdk
    is_built "$(fingerprint)" || build_products
}

# Whether what stands there was built from sources with this sum.
is_built() {
    [[ -d $STATION && -d $WORKBENCH/plugins && -r $BUILD/fingerprint && $(<"$BUILD/fingerprint") == "$1" ]]
}

# Removes what tests left behind, and their classes unless they were compiled from the same sources; keeps what was built.
forget_tests() {
    local kept=(! -name classes ! -name generated-sources ! -name maven-archiver)
    [[ -r $BUILD/tests-fingerprint && $(<"$BUILD/tests-fingerprint") == "$1" ]] && kept+=(! -name test-classes)
    find "$ROOT"/bundles/*/target -mindepth 1 -maxdepth 1 -type d "${kept[@]}" -exec rm -rf {} +
    rm -f "$FAULTS" "$BUILD/tests-fingerprint"
}

# Runs every test: those of the bundles, and beside them those of what is built, which wait for windows and processes.
run_tests() {
    ensure_built
    find_maven
    local sum rc=0 log beside without=() options=(-Dmaven.test.failure.ignore=true --fail-at-end)
    open_display || {
        options+=(-Dskip.window.tests=true)
        without=("$WITHOUT_WINDOWS")
    }
    sum=$(fingerprint tests)
    forget_tests "$sum"
    say "Testing ..."
    run_maven built-tests verify --file releng/script/built-tests/pom.xml "${options[@]}" "$@" &
    beside=$!
    # A window that another test opens must not take the keyboard from the workbench: each Maven has its own screen.
    ((${#without[@]} > 0)) || open_display || fail "there is no second screen for tests (see $BUILD/xvfb.log)."
    test_bundles all verify -Dxtext.generator.skip=true "${options[@]}" "$@" || rc=1
    wait "$beside" || rc=1
    close_display
    cat "$FAULTS" 2>/dev/null
    "$JDK/bin/java" "$ROOT/releng/script/TestSummary.java" "$ROOT/bundles" "${without[@]}" || rc=1
    for log in bundle-tests built-tests; do
        grep -q '^\[INFO\] BUILD SUCCESS' "$BUILD/$log.log" || explain_failure "$log"
    done
    printf '%s\n' "$sum" >"$BUILD/tests-fingerprint"
    exit "$rc"
}

# Runs the tests of the bundles that go into the products, all or those listed up to one of them. Tycho learns from each
# bundle's manifest what it needs, and makes the manifest while it builds: so all of them are named.
test_bundles() {
    local bundle modules=.,bundles
    while IFS= read -r bundle; do
        modules+=,bundles/$bundle
    done < <(awk -F '[<>]' -v last="$1" '$2 == "module" { print $3; if ($3 == last) exit }' "$ROOT/bundles/pom.xml")
    run_maven bundle-tests -pl "$modules" "${@:2}"
}

# Runs some tests of a bundle, with only those bundles built that stand before it.
run_tests_of() {
    find_jdk
    find_maven
    forget_bundles
    test_bundles "$1" verify "${@:2}"
}

# The fault tests alone, as many and with the seed as asked for; prints what they counted.
run_faults() {
    local rc=0 options=(-Dtest='KilledDuringCommitsTest,PowerCutTest')
    while (($# > 1)); do
        case $1 in
        --kills | --cuts | --seed) [[ $2 =~ ^[0-9]+$ ]] || fail "$1 takes a number, not $2." ;;
        *) fail "faults knows --kills, --cuts and --seed, not $1." ;;
        esac
        options+=("-Dstemma.${1#--}=$2")
        shift 2
    done
    (($# == 0)) || fail "$1 needs a number."
    rm -f "$FAULTS"
    say "Building the store, then killing and cutting ..."
    run_tests_of org.stemma.store "${options[@]}" || rc=1
    cat "$FAULTS" 2>/dev/null
    [[ $rc == 0 ]] || explain_failure bundle-tests
}

# Writes docs/schema.md from the model.
write_schema() {
    run_tests_of org.stemma.store -Dtest=SchemaDocumentTest -Dstemma.renew=true || explain_failure bundle-tests
    say "Written: docs/schema.md"
}

# Packs a lab of this build, for later builds to open: once for each schema that is released.
freeze_lab() {
    [[ ${1:-} =~ ^[0-9]+$ && $# == 1 ]] || fail "freeze takes the number of the frozen lab, for example: ./stemma freeze 2"
    run_tests_of org.stemma.station '-Dtest=FrozenLabTest#thereIsOneOfEachReleasedSchema' "-Dstemma.freeze=$1" || explain_failure bundle-tests
    say "Made: bundles/org.stemma.station/src_test/frozen/lab-$1.zip"
}

# Gives the window tests a screen of their own with a window manager.
open_display() {
    local missing number=$BUILD/display
    missing=$(missing_packages xvfb openbox libgtk-3-0)
    if [[ -n $missing ]]; then
        WITHOUT_WINDOWS="window tests, because packages are missing here: sudo apt-get install $missing"
        return 1
    fi
    mkdir -p "$BUILD"
    : >"$number"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" >"$BUILD/xvfb.log" 2>&1 &
    DISPLAY_PIDS+=($!)
    trap close_display EXIT
    for _ in {1..100}; do
        [[ -s $number ]] && break
        sleep 0.1
    done
    [[ -s $number ]] || {
        WITHOUT_WINDOWS="window tests, because Xvfb did not start (see $BUILD/xvfb.log)"
        return 1
    }
    DISPLAY=:$(<"$number")
    export DISPLAY
    unset WAYLAND_DISPLAY
    export GDK_BACKEND=x11
    openbox >"$BUILD/openbox.log" 2>&1 &
    DISPLAY_PIDS+=($!)
}

close_display() {
    ((${#DISPLAY_PIDS[@]} == 0)) || kill "${DISPLAY_PIDS[@]}" 2>/dev/null
    DISPLAY_PIDS=()
}
