/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

	private static final String NOTE = "stands for a character that the typeface of this document lacks";

	@ParameterizedTest
	@ValueSource(strings = { "Ελένη Παπαδάκη", "Ἀριστοτέλης Ὠριγένης", "Мария Петрова", "Сергій Ґонґадзе", "Ђорђе Љубић",
			"Nguyễn Thị Hồng Ánh", "Đặng Thùy Trâm", "Żaneta Wąsowska", "Ştefan Țepeș", "Þórður Æsir Ørsted", "Ağaoğlu İsmail",
			"Jürgen Groß", "Siân Ŵyn Ŷr", "Anaïs O’Brien" })
	void printsNamesWithTheirAccents(String name) throws IOException {
		String text = print(name);

		assertTrue(text.contains(name), text);
		assertFalse(text.contains(NOTE), text);
	}

	@Test
	void composesAccentsThatWereTypedApart() throws IOException {
		assertTrue(print(Normalizer.normalize("Nguyễn Ελένη", Normalizer.Form.NFD)).contains("Nguyễn Ελένη"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "山田 太郎", "\ud83e\uddec", "محمد", "דוד", "x\u0007y", "a\ud800b", "\u202eabc", "a\u0000b" })
	void replacesWhatItCannotPrintVisiblyAndSaysSo(String name) throws IOException {
		String text = print(name);

		assertTrue(text.contains("□"), text);
		assertTrue(text.contains(NOTE), text);
	}

	@Test
	void printsSignsOfMeasurement() throws IOException {
		String signs = "≥ ≤ ± × · µ μ ² ³ ⁶ ° ≈ ∞ – — … Ω";

		assertTrue(print(signs).contains(signs.substring(0, 20)), print(signs));
		assertFalse(print(signs).contains(NOTE));
	}

	@Test
	void noTextWhateverMakesItFail() throws IOException {
		Random random = new Random(1);
		for (int round = 0; round < 8; round++) {
			StringBuilder name = new StringBuilder();
			for (int i = 0; i < 200; i++) {
				name.append((char) random.nextInt(0x10000));
			}
			assertTrue(print(name.toString()).contains("□"));
		}
	}

	private static String print(String name) throws IOException {
		return PdfText.all(SampleCertificate.released()
				.withSignatures(List.of(SampleCertificate.signature(name, "Reviewed"))).pdf());
	}
}
