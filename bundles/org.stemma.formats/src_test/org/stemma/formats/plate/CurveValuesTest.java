/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

class CurveValuesTest {

	private final ProblemLog log = new ProblemLog();
	private final CurveValues values = new CurveValues(WellNumbers.of(List.of("1.5"), Optional.empty(), log).knowing(Map.of("overflow", State.OUT_OF_RANGE)),
			new Axis("absorbance", "{AU}"));

	@Test
	void leavesAPointWithoutANumberEmptyAndKeepsItsWord() {
		add("0", "1.5");
		add("10", "overflow");
		add("20", "");
		add("30", "-");
		Curve curve = values.curve("absorption profile data cube", new Axis("elapsed time", "s"), Place.line("run", 1));
		assertEquals("[0, 10, 20, 30] [Optional[1.5], Optional.empty, Optional.empty, Optional.empty]", curve.at() + " " + curve.values());
		assertEquals(List.of("error overflow ERROR"), values.faults().stream().map((Measured one) -> one.field() + " " + one.text() + " " + one.state()).toList());
		assertTrue(log.problems().isEmpty(), () -> log.problems().toString());
	}

	@Test
	void knowsWhetherAnythingWasRead() {
		add("0", "");
		assertFalse(values.read());
		add("10", "overflow");
		assertTrue(values.read());
	}

	private void add(String at, String text) {
		values.add(new BigDecimal(at), new Cell(text, new Place("run", 2, 1, "")));
	}
}
