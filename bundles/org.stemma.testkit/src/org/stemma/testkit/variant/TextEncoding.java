/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.stemma.api.instrument.InstrumentFile;

/** The encodings in which programs of instruments, and spreadsheets after them, save a text. */
public enum TextEncoding {

	/** UTF-8. */
	UTF_8(StandardCharsets.UTF_8, ""),
	/** UTF-8 with byte order mark, as spreadsheets save it. */
	UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
	/** UTF-16, little end first, with byte order mark. */
	UTF_16_LITTLE(StandardCharsets.UTF_16LE, "\uFEFF"),
	/** UTF-16, big end first, with byte order mark. */
	UTF_16_BIG(StandardCharsets.UTF_16BE, "\uFEFF"),
	/** The Western code page of Windows. */
	WINDOWS_1252(Charset.forName("windows-1252"), ""),
	/** UTF-16, little end first, without a mark, as some programs save Unicode. */
	UTF_16_UNMARKED(StandardCharsets.UTF_16LE, ""),
	/** UTF-16, big end first, without a mark. */
	UTF_16_BIG_UNMARKED(StandardCharsets.UTF_16BE, ""),
	/** The Japanese code page of Windows, in which the Greek letter stands for micro. */
	SHIFT_JIS(Charset.forName("windows-31j"), "");

	private final Charset charset;
	private final String mark;

	TextEncoding(Charset charset, String mark) {
		this.charset = charset;
		this.mark = mark;
	}

	/** Whether every character of a text has a code. */
	public boolean encodes(String text) {
		return charset.newEncoder().canEncode(text);
	}

	/** The name for the declaration of an XML document. */
	public String declared() {
		return mark.isEmpty() || this == UTF_8_MARKED ? charset.name() : "UTF-16";
	}

	/** A file with that text. */
	public InstrumentFile file(String name, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(mark.getBytes(charset));
		bytes.write(text.getBytes(charset));
		return InstrumentFile.of(name, bytes.toByteArray());
	}
}
