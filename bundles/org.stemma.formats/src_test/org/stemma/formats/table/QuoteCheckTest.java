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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.formats.text.SourceText;

class QuoteCheckTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', delimiter = '!', value = { "\"a\",\"b\" ! sound", "\"a \"\"b\"\" c\" ! sound",
			"a\"b\"c,d ! sound", "\"\",x ! sound", "x,\"a ! quote.open at 3", "x,\"a\"\" ! quote.open at 3",
			"\"a\" b,c ! quote.text-behind at 4", "\"a\"\"\"b ! quote.text-behind at 6" })
	void findsTheQuoteThatWouldSwallowTheRest(String text, String expected) {
		SourceText source = new SourceText("x", text, StandardCharsets.UTF_8);
		assertEquals(expected, new QuoteCheck(source, ',').problem()
				.map(problem -> problem.code() + " at " + problem.place().get().column()).orElse("sound"));
	}
}
