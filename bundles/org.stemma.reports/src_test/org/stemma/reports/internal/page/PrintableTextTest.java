/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

	private final PrintableText text = new PrintableText(codePoint -> codePoint < 0x600);

	@Test
	void leavesWhatTheFontHas() {
		assertEquals("Añ Ωж", text.of("Añ Ωж"));
		assertFalse(text.replaced());
	}

	@Test
	void putsABoxInPlaceOfWhatIsMissing() {
		assertEquals("a□b□", text.of("a\u4e00b\ud83e\uddec"));
		assertTrue(text.replaced());
	}

	@Test
	void doesNotSetScriptsThatRunTheOtherWay() {
		assertEquals("□□□", text.of("דוד"));
	}

	@Test
	void takesWhatLooksAlikeAndDropsWhatIsNotSeen() {
		assertEquals("a-b 10\u00af\u00b2cd", text.of("a\u2011b\t10\u207b\u00b2c\u00ad\u200bd\r"));
		assertFalse(text.replaced());
	}

	@Test
	void keepsLineBreaks() {
		assertEquals("a\nb", text.of("a\r\nb"));
	}
}
