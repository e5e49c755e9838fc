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
import java.util.Arrays;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;

/** Turns all bytes of a file into text, or says at which place they are none. */
final class Decoding {

	/** The first bytes of ZIP files, which newer spreadsheets are, and of older spreadsheets. */
	private static final List<String> PACKED = List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

	private final String name;
	private final byte[] bytes;

	Decoding(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	Outcome<SourceText> text() {
		if (PACKED.stream().anyMatch(this::begins)) {
			return Outcome.refused(List.of(Mismatch.described("file.spreadsheet", Place.line(name, 1),
					"a spreadsheet or packed file", "text", "Export the run as text, for example as CSV.").error()));
		}
		Encoding encoding = Encoding.of(bytes, Utf8Scan.of(bytes));
		CharsetDecoder decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark());
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		SourceText text = new SourceText(name, out.flip().toString(), encoding.charset());
		if (result.isError()) {
			return damaged(text, bytes[in.position()]);
		}
		return checked(text, encoding);
	}

	private boolean begins(String start) {
		byte[] first = start.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= first.length && Arrays.equals(first, Arrays.copyOf(bytes, first.length));
	}

	private static Outcome<SourceText> checked(SourceText text, Encoding encoding) {
		int control = text.firstControl();
		if (control >= 0) {
			return refused("file.binary", text.placeAt(control),
					String.format("control character U+%04X", (int) text.text().charAt(control)), "text");
		}
		if (text.text().isBlank()) {
			return refused("file.empty", Place.file(text.name()), "", "an export with at least one measurement");
		}
		if (!encoding.assumed()) {
			return once(text);
		}
		return Outcome.of(text, List.of(Problem.note("file.encoding-assumed",
				"The file does not say its encoding and is not UTF-8; it was read as " + text.charset().name() + ".",
				Place.file(text.name()))));
	}

	private static Outcome<SourceText> once(SourceText text) {
		String before = TwiceEncoded.undone(text.text());
		return before.equals(text.text()) ? Outcome.of(text)
				: Outcome.of(new SourceText(text.name(), before, text.charset()), List.of(TwiceEncoded.note(Place.file(text.name()))));
	}

	private static Outcome<SourceText> damaged(SourceText before, byte wrong) {
		return refused("file.encoding", before.placeAt(before.text().length()),
				String.format("byte 0x%02X", wrong), "a character in " + before.charset().name());
	}

	private static Outcome<SourceText> refused(String code, Place place, String found, String expected) {
		return Outcome.refused(List.of(Mismatch.described(code, place, found, expected,
				"The file is damaged or is no text export; export the run again.").error()));
	}
}
