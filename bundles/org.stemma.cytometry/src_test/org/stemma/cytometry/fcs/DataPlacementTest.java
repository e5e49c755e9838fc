/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;

class DataPlacementTest {

	private static final long AT = FcsFixture.dataBegin();

	private static FcsFixture file() {
		return FcsFixture.floats(new String[] { "A", "B" }, new float[] { 1, 2 }, new float[] { 3, 4 });
	}

	private static Outcome<List<Events>> read(FcsFixture file) {
		return new FcsReader().read(file.file());
	}

	private static void isRight(FcsFixture file, String... codes) {
		Outcome<List<Events>> outcome = read(file);
		assertEquals(4, outcome.get().getFirst().columns().get(1).value(1));
		assertEquals(List.of(codes), outcome.problems().stream().map(Problem::code).toList());
	}

	@Test
	void takesWhatTextSaysWhenTheHeaderIsBlankOrFull() {
		isRight(file().headerSays(0, 0));
		isRight(file().headerSays(99_999_999, 99_999_999));
	}

	@Test
	void takesThePairThatFitsAllEvents() {
		isRight(file().headerSays(AT - 500, AT + 15), "fcs.data-offsets");
		isRight(file().set("$BEGINDATA", "" + (AT + 4)).set("$ENDDATA", "" + (AT + 15)), "fcs.data-offsets");
	}

	@Test
	void readsPaddedOffsets() {
		isRight(file().set("$BEGINDATA", "00000000" + AT).set("$ENDDATA", "  " + (AT + 15) + "       "));
	}

	@Test
	void stopsWhenBothPairsFitOrNoneDoes() {
		assertFalse(read(file().data(new byte[40]).set("$BEGINDATA", "" + (AT + 8)).set("$ENDDATA", "" + (AT + 23))
				.headerSays(AT, AT + 15)).succeeded());
		Outcome<List<Events>> none = read(file().set("$BEGINDATA", "" + (AT + 8)).headerSays(AT, AT + 3));
		assertFalse(none.succeeded());
		assertEquals("fcs.data-offsets", none.problems().getFirst().code());
	}

	@Test
	void acceptsAnEndOneByteTooFar() {
		isRight(file().set("$ENDDATA", "" + (AT + 16)).headerSays(AT, AT + 16), "fcs.data-longer");
		isRight(file().set("$ENDDATA", "" + (AT + 15)).headerSays(AT, AT + 16), "fcs.data-offsets");
	}

	@Test
	void refusesDataThatLiesOverText() {
		assertFalse(read(file().set("$BEGINDATA", "60").set("$ENDDATA", "75").headerSays(60, 75)).succeeded());
	}

	@Test
	void readsWhatIsThereWithoutATotal() {
		isRight(file().without("$TOT"), "fcs.total");
	}
}
