/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

class InstantTextTest {

	@Test
	void isReadBackAsTheSameInstant() {
		Random random = new Random(11);
		for (int i = 0; i < 10_000; i++) {
			Instant instant = Instant.ofEpochSecond(random.nextLong(-62_167_219_200L, 253_402_300_800L),
					random.nextInt(1_000_000) * 1_000L);
			String text = InstantText.of(instant);
			assertEquals(27, text.length(), text);
			assertEquals(instant, Instant.parse(text));
		}
	}

	@Test
	void sortsAsTextLikeInTime() {
		String earlier = InstantText.of(Instant.parse("2026-03-01T09:30:00.000009Z"));
		String later = InstantText.of(Instant.parse("2026-03-01T09:30:00.00001Z"));

		assertEquals(-1, Integer.signum(earlier.compareTo(later)));
	}

	@Test
	void usesPlainDigitsWhateverTheLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals("2026-03-01T09:30:00.250000Z", InstantText.of(Instant.parse("2026-03-01T09:30:00.25Z")));
		} finally {
			Locale.setDefault(before);
		}
	}
}
