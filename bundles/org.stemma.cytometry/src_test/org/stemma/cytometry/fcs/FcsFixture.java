/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A made-up FCS file whose segments lie where HEADER and TEXT say, unless a test says otherwise. */
public final class FcsFixture {

	private static final int TEXT_AT = 58;
	private static final int TEXT_LENGTH = 4_000;

	private final Map<String, String> keywords = new LinkedHashMap<>();
	private String version = "FCS3.1";
	private char delimiter = '/';
	private byte[] data = new byte[0];
	private long headerBegin = -1;
	private long headerEnd = -1;
	private String tail = "";
	private String behind = "";

	/** Events of floats, row by row. */
	public static FcsFixture floats(String[] names, float[]... rows) {
		ByteBuffer bytes = ByteBuffer.allocate(rows.length * names.length * Float.BYTES);
		for (float[] row : rows) {
			for (float value : row) {
				bytes.putFloat(value);
			}
		}
		FcsFixture file = new FcsFixture().set("$DATATYPE", "F").set("$BYTEORD", "4,3,2,1").data(bytes.array());
		return file.parameters(rows.length, names, 32, "1024");
	}

	/** Any data with parameters of one width. */
	public FcsFixture parameters(int events, String[] names, int bits, String range) {
		set("$MODE", "L").set("$NEXTDATA", "0").set("$PAR", "" + names.length).set("$TOT", "" + events);
		for (int i = 1; i <= names.length; i++) {
			set("$P" + i + "N", names[i - 1]).set("$P" + i + "B", "" + bits).set("$P" + i + "R", range).set("$P" + i + "E",
					"0,0");
		}
		return this;
	}

	/** Sets a keyword. */
	public FcsFixture set(String keyword, String value) {
		keywords.put(keyword, value);
		return this;
	}

	/** Leaves a keyword out. */
	public FcsFixture without(String keyword) {
		keywords.remove(keyword);
		return this;
	}

	FcsFixture version(String text) {
		version = text;
		return this;
	}

	FcsFixture delimiter(char separator) {
		delimiter = separator;
		return this;
	}

	/** Sets the bytes of DATA. */
	public FcsFixture data(byte[] bytes) {
		data = bytes.clone();
		return this;
	}

	/** What the HEADER says about DATA in place of the truth. */
	FcsFixture headerSays(long begin, long end) {
		headerBegin = begin;
		headerEnd = end;
		return this;
	}

	/** Raw characters behind the last keyword. */
	FcsFixture tail(String text) {
		tail = text;
		return this;
	}

	/** Characters behind DATA. */
	FcsFixture behind(String text) {
		behind = text;
		return this;
	}

	static long dataBegin() {
		return TEXT_AT + TEXT_LENGTH;
	}

	/** The bytes of the file. */
	public byte[] bytes() {
		long begin = dataBegin();
		long end = begin + data.length - 1;
		keywords.putIfAbsent("$BEGINDATA", "" + begin);
		keywords.putIfAbsent("$ENDDATA", "" + end);
		StringBuilder text = new StringBuilder().append(delimiter);
		keywords.forEach((name, value) -> text.append(name).append(delimiter).append(value).append(delimiter));
		text.append(tail);
		byte[] segment = text.toString().getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(ascii(version + "    " + number(TEXT_AT) + number(TEXT_AT + segment.length - 1)
				+ number(headerBegin < 0 ? begin : headerBegin) + number(headerEnd < 0 ? end : headerEnd) + number(0)
				+ number(0)));
		file.writeBytes(segment);
		file.writeBytes(ascii(" ".repeat(TEXT_LENGTH - segment.length)));
		file.writeBytes(data);
		file.writeBytes(ascii(behind));
		return file.toByteArray();
	}

	/** As something to read from. */
	public FcsBytes file() {
		return FcsBytes.of("made.fcs", bytes());
	}

	private static String number(long offset) {
		return String.format(Locale.ROOT, "%8d", offset);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
