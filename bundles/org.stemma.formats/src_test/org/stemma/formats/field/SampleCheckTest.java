/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;

class SampleCheckTest {

	private static final Place PLACE = Place.line("x", 2);

	@ParameterizedTest
	@CsvSource({ "0.75, 0.78, 10*6/mL, ''", "1.03, 1.0, 10*6/mL, ''", "1.06, 1.0, 10*6/mL, value.implausible",
			"1205, 1204, 1, value.implausible", "1204, 1204, 1, ''", "0.1, 0, 10*6/mL, ''" })
	void aPartIsNotAboveItsWholeBeyondRounding(String part, String whole, String unit, String code) {
		assertEquals(code, codes(new AtMost("a", "b"), number("a", part, unit), number("b", whole, unit)));
	}

	@ParameterizedTest
	@CsvSource({ "96.9, 0.75, 0.78, ''", "50, 0.75, 0.78, value.inconsistent", "96.15, 0.0, 0.0, ''",
			"100, 0.01, 0.02, ''", "12, 5, 10.00, value.inconsistent" })
	void aPercentageAgreesWithItsPartAndWhole(String share, String part, String whole, String code) {
		assertEquals(code, codes(new PercentOf("s", "a", "b"), number("s", share, "%"), number("a", part, "10*6/mL"),
				number("b", whole, "10*6/mL")));
	}

	@ParameterizedTest
	@CsvSource({ "3.58, 2.45, 1.14, ''", "3.58, 2.45, 0.14, value.inconsistent", "0.387, 0.242, 0.144, ''" })
	void aWholeIsTheSumOfItsParts(String whole, String first, String second, String code) {
		assertEquals(code, codes(new SumOf("w", "a", "b"), number("w", whole, "10*6/mL"), number("a", first, "10*6/mL"),
				number("b", second, "10*6/mL")));
	}

	@ParameterizedTest
	@CsvSource({ "OK, ok, ''", "OK, Warning, run.status", "OK, '', run.status", "'', '', ''", "'', No cells found, run.status" })
	void aVerdictThatIsNotTheGoodOneIsDoubted(String good, String found, String code) {
		Measured verdict = found.isEmpty() ? Measured.missing("status", PLACE) : Measured.text("status", found, PLACE);
		assertEquals(code, codes(new StatusIs("status", good), verdict));
	}

	@Test
	void valuesThatAreNoPlainNumbersAreNotChecked() {
		Measured below = new Measured("b", Optional.of(BigDecimal.ONE), "< 1", "1", State.BELOW, PLACE);
		assertEquals("", codes(new AtMost("a", "b"), number("a", "5", "1"), below));
		assertEquals("", codes(new AtMost("a", "b"), number("a", "5", "1")));
		assertEquals("", codes(new SumOf("a", "b", "c"), number("a", "5", "1"), Measured.missing("b", PLACE)));
	}

	private static String codes(SampleCheck check, Measured... values) {
		ProblemLog log = new ProblemLog();
		check.check(new SampleContent("A", "", Optional.empty(), List.of(values), PLACE), log);
		return String.join(",", log.problems().stream().map(problem -> problem.code()).toList());
	}

	private static Measured number(String field, String value, String unit) {
		return Measured.number(field, new BigDecimal(value), unit, value, PLACE);
	}
}
