/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.fcs.FcsReader;

class SpilloverTest {

	private static final String[] NAMES = { "FSC", "FL1", "FL2, PE" };

	private static Outcome<Optional<Spillover>> keyword(String name, String value) {
		FcsFixture file = FcsFixture.floats(NAMES, new float[] { 1, 2, 3 }).set(name, value);
		return SpilloverKeyword.of(new FcsReader().read(file.file()).get().getFirst().set());
	}

	@Test
	void readsNamesIndicesAndNamesWithCommas() {
		Spillover expected = Spillover.square(List.of("FL1", "FL2, PE"), 1, 0.1, 0.2, 1);
		assertEquals(expected, keyword("SPILL", "2,2,3,1,0.1,0.2,1").get().orElseThrow());
		FcsFixture file = FcsFixture.floats(new String[] { "FL1", "A,B" }, new float[] { 1, 2 }).set("$SPILLOVER",
				"2,FL1,A,B,1,.1,.2,1");
		assertEquals(List.of("FL1", "A,B"), SpilloverKeyword.of(new FcsReader().read(file.file()).get().getFirst().set()).get()
				.orElseThrow().detectors());
	}

	@Test
	void readsAMatrixOfAllParametersWithoutNames() {
		assertEquals(List.of(NAMES), keyword("$COMP", "3,1,0,0,0,1,0,0,0,1").get().orElseThrow().detectors());
		assertTrue(keyword("X", "y").get().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2,FL1", "x", "2,FL1,FL1,1,0,0,1", "2,FL1,FL2,1,a,0,1", "999999,1" })
	void refusesWhatIsNoMatrix(String value) {
		assertFalse(keyword("SPILL", value).succeeded());
	}

	@Test
	void takesSpilloverOut() {
		Compensation compensation = Compensation.of(Spillover.square(List.of("A", "B"), 1, 0.25, 0.5, 1)).get();
		double[][] raw = { { 10 + 0.5 * 20 }, { 0.25 * 10 + 20 } };
		double[] values = new double[1];
		compensation.apply(raw, 0, values, 1);
		assertEquals(10, values[0], 1e-12);
		compensation.apply(raw, 1, values, 1);
		assertEquals(20, values[0], 1e-12);
	}

	@Test
	void unmixesSpectraByLeastSquares() {
		Spillover spectra = new Spillover(List.of("A", "B"), List.of("D1", "D2", "D3"),
				List.of(List.of(1.0, 0.5, 0.1), List.of(0.1, 0.4, 1.0)));
		double[][] raw = { { 3 + 0.2 }, { 1.5 + 0.8 }, { 0.3 + 2 } };
		double[] values = new double[1];
		Compensation.of(spectra).get().apply(raw, 1, values, 1);
		assertEquals(2, values[0], 1e-12);
	}

	@Test
	void refusesAMatrixWhoseRowsDependOnEachOther() {
		assertEquals("compensation.singular",
				Compensation.of(Spillover.square(List.of("A", "B"), 1, 2, 2, 4)).problems().getFirst().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "title\r<\t>\rA\tB\r1\t0.5\r2e-1\t1\r", "\"A\" \"B\"\n\"A\" 1 0.5\n\"B\" 0.2 1\n",
			",A,B\r\nA,1,0.5\r\nB,0.2,1\r\n", "A;B\n1;0,5\n0,2;1\n", "\uFEFFA\tB\t\n1\t0.5\t\n0.2\t1\t\n" })
	void readsMatrixFiles(String text) {
		assertEquals(Spillover.square(List.of("A", "B"), 1, 0.5, 0.2, 1), MatrixFile.read("m.txt", text).get());
	}

	@Test
	void refusesFilesWithoutAMatrix() {
		assertFalse(MatrixFile.read("m.txt", "A\tB\n1\t2\n").succeeded());
		assertFalse(MatrixFile.read("m.txt", "").succeeded());
	}
}
