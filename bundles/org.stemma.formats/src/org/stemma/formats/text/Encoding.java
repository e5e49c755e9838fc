/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a text are to be read.
 *
 * @param charset the character set
 * @param mark    length of the byte order mark in front, 0 to 3
 * @param assumed whether nothing in the bytes proves it
 */
record Encoding(Charset charset, int mark, boolean assumed) {

	/** Sample for the guess at UTF-16 without a mark. */
	private static final int SAMPLE = 8_192;

	/** Of the characters of a UTF-16 export at least this share is Latin, with a zero byte. */
	private static final double LATIN = 0.6;

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final Charset JAPANESE = Charset.forName("windows-31j");

	/**
	 * The encoding of some bytes: by their mark, by the zero bytes that UTF-16 shows, as UTF-8 when every byte fits,
	 * as the Japanese code page when each byte fits that and some letters are Japanese or Greek, else windows-1252, which instruments in Western locales write and of which ISO 8859-1 text is a part.
	 */
	static Encoding of(byte[] bytes, Utf8Scan scan) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, 3, false);
		}
		if (starts(bytes, 0xFE, 0xFF)) {
			return new Encoding(StandardCharsets.UTF_16BE, 2, false);
		}
		if (starts(bytes, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, 2, false);
		}
		if (zeros(bytes, 1) > LATIN && zeros(bytes, 0) < 1 - LATIN) {
			return new Encoding(StandardCharsets.UTF_16LE, 0, false);
		}
		if (zeros(bytes, 0) > LATIN && zeros(bytes, 1) < 1 - LATIN) {
			return new Encoding(StandardCharsets.UTF_16BE, 0, false);
		}
		if (scan.looksLikeUtf8()) {
			return new Encoding(StandardCharsets.UTF_8, 0, false);
		}
		return new Encoding(ShiftJisScan.looksLikeShiftJis(bytes) ? JAPANESE : WINDOWS, 0, true);
	}

	private static boolean starts(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static double zeros(byte[] bytes, int parity) {
		int end = Math.min(bytes.length, SAMPLE) & ~1;
		int count = 0;
		for (int i = parity; i < end; i += 2) {
			count += bytes[i] == 0 ? 1 : 0;
		}
		return end == 0 ? 0 : count / (end / 2.0);
	}
}
