/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.Count;

final class CountActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void computesWhatIsLeftOpen() {
		Outcome<ActReceipt> outcome = at.cultures.count(at.bench, count("1.2", "1.25", null, "10", null));
		Count count = at.act(Count.class, outcome);
		assertEquals(n("96"), count.getViability());
		assertEquals(n("12000000"), count.getViableCells());
		assertEquals("viability/1, total-viable-cells/1", count.getFormulaVersion());
		assertEquals("F-1 counted, 1.2×10⁶ viable cells/mL, 1.2×10⁷ viable cells, viability 96 %",
				outcome.get().sentence());
	}

	@Test
	void takesTheViabilityOutOfADensityOfAllCells() {
		Count count = at.act(Count.class, at.cultures.count(at.bench, count(null, "1.25", "80", "4", null)));
		assertEquals(n("1"), count.getViableDensity());
		assertEquals(n("4000000"), count.getViableCells());
	}

	@Test
	void keepsWhatIsGivenAsItIs() {
		Count count = at.act(Count.class, at.cultures.count(at.bench, count("1.20", null, null, null, "11500000")));
		assertEquals(n("1.20"), count.getViableDensity());
		assertEquals(n("11500000"), count.getViableCells());
		assertNull(count.getViability());
		assertNull(count.getFormulaVersion());
	}

	@Test
	void computesTheDensityFromCellsAndVolume() {
		Count count = at.act(Count.class, at.cultures.count(at.bench, count(null, null, null, "5", "6000000")));
		assertEquals(n("1.2"), count.getViableDensity());
	}

	@Test
	void refusesNothingAndContradictions() {
		at.refused("count.empty", () -> at.cultures.count(at.bench, count(null, null, "95", "10", null)));
		at.refused("count.contradiction", () -> at.cultures.count(at.bench, count("1.3", "1.25", null, null, null)));
		at.refused("field.range", () -> at.cultures.count(at.bench, count("1.2", null, "100.5", null, null)));
		at.refused("field.range", () -> at.cultures.count(at.bench, count("-1", null, null, null, null)));
	}

	@Test
	void refusesAnUnknownRun() {
		RecordRef run = new RecordRef("instrument.InstrumentRun", UUID.randomUUID(), "RUN-9");
		at.refused("record.unknown", () -> at.cultures.count(at.bench, new Acts.Count(ActDetails.now(), at.flask,
				Optional.of(n("1")), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(run))));
	}

	private Acts.Count count(String viable, String total, String viability, String volume, String cells) {
		return new Acts.Count(ActDetails.now(), at.flask, number(viable), number(total), number(viability), number(volume),
				number(cells), Optional.empty());
	}

	private static Optional<BigDecimal> number(String digits) {
		return Optional.ofNullable(digits).map(BigDecimal::new);
	}
}
