/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlanksTest {

	@Test
	void removesEveryKindOfBlankAtTheEndsAndNoneInside() {
		assertEquals("a\u00A0 b", Blanks.strip("\uFEFF\u00A0\t a\u00A0 b\u202F\u3000\r\n"));
		assertEquals("", Blanks.strip(" \u00A0 "));
		assertEquals("", Blanks.strip(""));
	}
}
