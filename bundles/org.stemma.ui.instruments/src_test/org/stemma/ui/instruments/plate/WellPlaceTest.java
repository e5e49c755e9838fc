/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellPlaceTest {

	@ParameterizedTest
	@CsvSource({ "A1,0,0", "a01,0,0", "H12,7,11", "AF48,31,47", "AA 3,26,2" })
	void understandsHowWellsAreWritten(String written, int row, int column) {
		assertEquals(Optional.of(new WellPlace(row, column)), WellPlace.of(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A0", "12", "Sample A1", "A123", "ABC1" })
	void anythingElseIsNoWell(String written) {
		assertEquals(Optional.empty(), WellPlace.of(written));
	}

	@Test
	void writesRowsBehindZWithTwoLetters() {
		assertEquals("AF48", new WellPlace(31, 47).words());
		assertEquals("Z1", new WellPlace(25, 0).words());
	}

	@Test
	void theSmallestUsualPlateHoldsTheWells() {
		List<WellPlace> corner = List.of(new WellPlace(1, 2));
		assertEquals(6, PlateSize.of(corner, Optional.of(6)).wells());
		assertEquals(96, PlateSize.of(corner, Optional.empty()).wells());
		assertEquals(384, PlateSize.of(List.of(new WellPlace(8, 0)), Optional.empty()).wells());
		assertEquals(1536, PlateSize.of(List.of(new WellPlace(31, 47)), Optional.empty()).wells());
		assertEquals(new PlateSize(40, 1), PlateSize.of(List.of(new WellPlace(39, 0)), Optional.empty()));
	}

	@Test
	void arrowsStopAtTheEdges() {
		PlateSize size = new PlateSize(8, 12);
		WellPlace corner = new WellPlace(0, 0);
		assertEquals(corner, WellKeys.moved(corner, SWT.ARROW_UP, size));
		assertEquals(corner, WellKeys.moved(corner, SWT.ARROW_LEFT, size));
		assertEquals(new WellPlace(1, 0), WellKeys.moved(corner, SWT.ARROW_DOWN, size));
		assertEquals(new WellPlace(0, 11), WellKeys.moved(corner, SWT.END, size));
		assertEquals(new WellPlace(7, 0), WellKeys.moved(corner, SWT.PAGE_DOWN, size));
	}
}
