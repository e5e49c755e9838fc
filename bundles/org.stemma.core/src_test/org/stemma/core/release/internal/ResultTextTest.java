/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

class ResultTextTest {

	@ParameterizedTest
	@CsvSource({ "NONE, 92.5, %, '', 92.5 %", "BELOW, 0.5, 10*6/mL, '', < 0.5 ×10⁶/mL", "ABOVE, 3, 1, '', > 3",
			"NOT_DETECTED, '', '', '', not detected", "NONE, '', '', clear, clear" })
	void keepsUnitAndOperator(String censoring, String value, String unit, String text, String words) {
		assertEquals(words, ResultText.of(view(censoring, value, unit, text)));
	}

	private static RecordView view(String censoring, String value, String unit, String text) {
		List<FieldView> fields = Stream.of(List.of("censoring", censoring), List.of("value", value),
				List.of("unit", unit), List.of("text", text)).map(field -> new FieldView(field.getFirst(), "",
						Optional.<Object>of(field.getLast()).filter(set -> !set.equals("")), "", field.getLast())).toList();
		return new RecordView(new RecordRef("quality.Result", UUID.randomUUID(), "RES-1"), 1,
				new ContentHash("0".repeat(64)), "Result", fields);
	}
}
