/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.formats.text.SourceText;

class DelimiterTest {

	private static final Set<String> NAMES = Set.of("Name", "Live", "Dead");

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "'Name,Live,Dead\n' ! ','", "'Name;Live;Dead\n1,5;2,5;3,5\n' ! ';'",
			"'Name\tLive\tDead\n' ! '\t'", "'Name|Live|Dead\n' ! '|'", "'Live;1,\nDead;2,\nName;3,\n' ! ';'",
			"'sep=|\nName,Live,Dead\n' ! '|'", "'\"sep=;\"\nName,Live\n' ! ';'", "'sep=;,,,\nName\n' ! ';'",
			"'nothing known' ! ','" })
	void isTheOneUnderWhichMostNamesAreFound(String text, char expected) {
		SourceText source = new SourceText("x", text, StandardCharsets.UTF_8);
		assertEquals(expected, Delimiter.of(source, DelimiterTest::known).character());
	}

	private static int known(Sheet sheet) {
		return (int) sheet.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text).filter(NAMES::contains)
				.count();
	}
}
