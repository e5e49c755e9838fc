/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.conformance.compare.Allowance;
import org.stemma.conformance.compare.Deviations.Row;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.Verdict;
import org.stemma.conformance.files.Verdict.Kind;

class TallyTest {

	private static final Row RULED = new Row("*", "*", "-0.0", Allowance.NO_NUMBER, "writes -0.0");
	private static final Row UNRULED = new Row("a/b", "optic", "*", Allowance.AS_WRITTEN, "no line: the file says otherwise");

	private static final Row FURTHER = new Row("a/b", "ratio", "nothing", Allowance.AS_WRITTEN, "stands in the file");

	private final Tally tally = new Tally();

	@Test
	void countsDeparturesApartByWhetherARuleAllowsThem() {
		add("one", Kind.RIGHT_DEPARTING, RULED, RULED, UNRULED);
		add("two", Kind.RIGHT_DEPARTING, RULED);
		List<String> lines = tally.lines();
		assertTrue(lines.get(1).startsWith("total    0 right    2 right with listed departures    0 refused rightly    0 wrong"), lines::toString);
		assertEquals("departs from the reference by a line of the rules: 3 values in 2 files", lines.get(2));
		assertEquals("departs from the reference without a line: 1 values in 1 files", lines.get(3));
		assertEquals(List.of("3 values in 2 files: *, * = -0.0: no number (writes -0.0)",
				"1 values in 1 files: a/b, optic = *: as written (no line: the file says otherwise)"), tally.rows());
	}

	@Test
	void countsValuesThatTheReferenceLeavesOutApart() {
		add("one", Kind.RIGHT_DEPARTING, FURTHER, FURTHER);
		assertEquals(List.of("departs from the reference by a line of the rules: 0 values in 0 files",
				"departs from the reference without a line: 0 values in 0 files",
				"stands in the file where the reference says nothing: 2 values in 1 files"), tally.lines().subList(2, 5));
	}

	@Test
	void tellsWhetherAnyIsWrong() {
		add("one", Kind.READ);
		assertEquals(false, tally.anyWrong());
		add("two", Kind.WRONG);
		assertEquals(true, tally.anyWrong());
	}

	private void add(String name, Kind kind, Row... departures) {
		Given given = new Given(Path.of(name), "a/b/" + name, "input", "x", "txt", List.of(), "", List.of());
		tally.add(new Verdict(given, kind, List.of(), List.of(departures)));
	}
}
