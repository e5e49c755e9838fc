/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Table;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.NumberStyle;

class ConventionsTest {

	private final FieldRule measured = FieldRule.time("Measured");
	private final FieldRule drawn = FieldRule.time("Drawn");
	private final FieldMap map = new FieldMap(List.of(measured, drawn, FieldRule.number("dose", "1", "Dose")));
	private final ProblemLog log = new ProblemLog();

	@Test
	void decideEachTimeColumnByItselfFirst() {
		Conventions conventions = of("Measured;Drawn\n6-24-2022 14:00;24-6-2022 14:00\n", Optional.empty());
		assertEquals(Map.of(measured, DateOrder.MONTH_FIRST, drawn, DateOrder.DAY_FIRST), conventions.dates());
	}

	@Test
	void decideAnOpenColumnByTheOthers() {
		Conventions conventions = of("Measured;Drawn\n6-7-2022 14:00;24-6-2022 14:00\n", Optional.of(Locale.US));
		assertEquals(DateOrder.DAY_FIRST, conventions.dates().get(measured));
		assertEquals(List.of(), log.problems());
	}

	@Test
	void takeTheLocaleLastAndSaySo() {
		Conventions conventions = of("Measured;Dose\n6-7-2022 14:00;1.234\n", Optional.of(Locale.GERMANY));
		assertEquals(DateOrder.DAY_FIRST, conventions.dates().get(measured));
		assertEquals(NumberStyle.COMMA, conventions.numbers());
		assertEquals(List.of("time.order-by-locale", "number.style-by-locale"),
				log.problems().stream().map(problem -> problem.code()).toList());
	}

	@Test
	void keepOpenWhatNothingDecides() {
		Conventions conventions = of("Measured;Dose\n6-7-2022 14:00;1.234\n", Optional.empty());
		assertEquals(DateOrder.UNDECIDED, conventions.dates().get(measured));
		assertEquals(NumberStyle.UNDECIDED, conventions.numbers());
	}

	@Test
	void saySoOnlyWhereTheLocaleWasNeeded() {
		of("Measured;Dose\n2022-06-07 14:00;1234\n", Optional.of(Locale.GERMANY));
		assertEquals(List.of(), log.problems());
	}

	private Conventions of(String text, Optional<Locale> locale) {
		SourceText source = new SourceText("x", text, StandardCharsets.UTF_8);
		Table table = Table.of(new DelimitedText(source, new Delimiter(';')).sheet().get()).get();
		ReaderSettings settings = new ReaderSettings(ZoneId.of("Europe/Lisbon"), locale, Map.of());
		return Conventions.of(Binding.of(map, table.header(), log), table.rows(), settings, log);
	}
}
