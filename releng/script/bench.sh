# shellcheck shell=bash
# Measuring what is built. Sourced by ./stemma.

# Prints times against raw baselines of the same run.
run_bench() {
    [[ $# == 0 || ($# == 1 && $1 == cytometry) ]] || fail "bench takes nothing or: cytometry."
    ensure_built
    local tests=$ROOT/bundles/org.stemma.cytometry/src_test/org/stemma/cytometry classes=$BUILD/bench jars
    jars=$(printf '%s:' "$STATION"/org.stemma.{api,formats,cytometry}_*.jar)
    rm -rf "$classes" && mkdir -p "$classes"
    "$JDK/bin/javac" -proc:none -encoding UTF-8 -d "$classes" -cp "$jars" "$tests"/bench/*.java "$tests"/fcs/FcsFixture.java ||
        fail "the benchmark does not compile."
    "$JDK/bin/java" -Xmx2g -cp "$classes:$jars" org.stemma.cytometry.bench.CytometryBench
}
