/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How well some bytes fit UTF-8. In text of a one-byte character set hardly ever two bytes form a UTF-8 sequence, so a
 * single one tells a damaged UTF-8 file from a windows-1252 file.
 *
 * @param sequences    characters of more than one byte
 * @param firstInvalid offset of the first byte that fits no character, or -1
 */
record Utf8Scan(int sequences, int firstInvalid) {

	private static final int CHUNK = 8_192;

	static Utf8Scan of(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(CHUNK);
		int sequences = 0;
		int firstInvalid = -1;
		CoderResult result = CoderResult.OVERFLOW;
		while (!result.isUnderflow()) {
			result = decoder.decode(in, out, true);
			sequences += beyondAscii(out.flip());
			out.clear();
			if (result.isError()) {
				firstInvalid = firstInvalid < 0 ? in.position() : firstInvalid;
				in.position(in.position() + result.length());
			}
		}
		return new Utf8Scan(sequences, firstInvalid);
	}

	/** Whether all bytes fit, or enough of them to say that a fault lies in the bytes and not in the assumption. */
	boolean looksLikeUtf8() {
		return firstInvalid < 0 || sequences > 0;
	}

	private static int beyondAscii(CharBuffer characters) {
		return (int) characters.chars().filter(character -> character > 0x7F).count();
	}
}
