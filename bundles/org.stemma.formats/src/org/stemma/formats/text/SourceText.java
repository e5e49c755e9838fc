/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;

/**
 * The decoded text of a file.
 *
 * @param name    file name
 * @param text    the text without its byte order mark
 * @param charset the character set it was written in
 */
public record SourceText(String name, String text, Charset charset) {

	/** Checks that nothing is missing. */
	public SourceText {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(charset, "charset");
	}

	/**
	 * The whole file as text. Refused when it is empty, too large, not text, or damaged in its encoding; a note says
	 * when the encoding had to be assumed.
	 */
	public static Outcome<SourceText> read(InstrumentFile file, SizeLimit limit) {
		return limit.read(file).then(bytes -> new Decoding(file.name(), bytes).text());
	}

	/** The first bytes of a file as text, or empty when they are not text. */
	public static Optional<SourceText> of(FileHead head) {
		return head.isContainer() ? Optional.empty() : head.once(Beginning.class, Beginning::of).text();
	}

	/** What the head of a file is as text. */
	private record Beginning(Optional<SourceText> text) {

		static Beginning of(FileHead head) {
			return new Beginning(decoded(head));
		}
	}

	private static Optional<SourceText> decoded(FileHead head) {
		byte[] bytes = head.bytes();
		Encoding encoding = Encoding.of(bytes, Utf8Scan.of(bytes));
		CharsetDecoder lenient = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
		ByteBuffer in = ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark());
		try {
			SourceText text = new SourceText(head.name(), TwiceEncoded.undone(lenient.decode(in).toString()), encoding.charset());
			return text.firstControl() < 0 && !text.text.isBlank() ? Optional.of(text) : Optional.empty();
		} catch (CharacterCodingException impossible) {
			throw new IllegalStateException("A replacing decoder reports nothing", impossible);
		}
	}

	/** Line and character of an offset in the text, both counted from 1. */
	public Place placeAt(int offset) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < offset; i++) {
			char character = text.charAt(i);
			if (character == '\n' || character == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n')) {
				line++;
				start = i + 1;
			}
		}
		return new Place(name, line, offset - start + 1, "");
	}

	/**
	 * A warning when the last line has no end although the others have: the file may have been cut off inside its last
	 * value. For formats that have no mark of their own at the end.
	 */
	public Optional<Problem> unfinished() {
		boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
		if (!lines || text.endsWith("\n") || text.endsWith("\r")) {
			return Optional.empty();
		}
		return Optional.of(Problem.warning("file.unfinished",
				"The last line has no line end, the file may be cut off: compare its last value with the instrument.",
				placeAt(text.length() - 1)));
	}

	/** Offset of the first control character that no text holds, or -1. */
	int firstControl() {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character < ' ' && "\t\n\r\f".indexOf(character) < 0) {
				return i;
			}
		}
		return -1;
	}
}
