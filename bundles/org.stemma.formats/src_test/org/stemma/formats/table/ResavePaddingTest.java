/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResavePaddingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "'a;1,,\nb;2,,\n,,\n' ! 'a;1\nb;2\n\n'", "'a;1,\r\nb;x,y\r\nc;2,' ! 'a;1\r\nb;x,y\r\nc;2'",
			"'a;1,\nb;2\nc;3\n' ! 'a;1,\nb;2\nc;3\n'", "'a;1,5\nb;2,5\n' ! 'a;1,5\nb;2,5\n'" })
	void isTakenOffWhereMostLinesHaveIt(String text, String expected) {
		assertEquals(expected, new ResavePadding(new Delimiter(';')).removedFrom(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "'a,1,,\nb,2,,\n' ! ','" })
	void isDataWhereTheCommaDelimits(String text, char delimiter) {
		assertEquals(text, new ResavePadding(new Delimiter(delimiter)).removedFrom(text));
	}
}
