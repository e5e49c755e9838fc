/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;

import org.stemma.api.Outcome;

/**
 * Text of a table: UTF-8, or UTF-16 where its first bytes say so, as spreadsheets save them.
 *
 * @param name name of the file
 * @param text what stands in it
 */
record TableText(String name, String text) {

	private static final long LARGEST = 4L << 20;
	private static final String MARK = "\uFEFF";
	private static final String LITTLE = "fffe";
	private static final String BIG = "feff";

	/** Reads a file; refused with code {@code table.unreadable}. */
	static Outcome<TableText> of(Path file) {
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > LARGEST) {
				return Outcome.refused("table.unreadable", name + " has more than 4 MiB, which no table of samples has.");
			}
			byte[] bytes = Files.readAllBytes(file);
			return Outcome.of(new TableText(name, decoded(bytes, charset(bytes))));
		} catch (CharacterCodingException other) {
			return Outcome.refused("table.unreadable", name + " is not in UTF-8. Save it as CSV in UTF-8, or as Unicode text.");
		} catch (IOException unreadable) {
			return Outcome.refused("table.unreadable", file + " cannot be read. Check that it is there and may be read.");
		}
	}

	private static Charset charset(byte[] bytes) {
		return Set.of(LITTLE, BIG).contains(bytes.length < 2 ? "" : HexFormat.of().formatHex(bytes, 0, 2)) ? StandardCharsets.UTF_16
				: StandardCharsets.UTF_8;
	}

	private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
		String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		return text.startsWith(MARK) ? text.substring(1) : text;
	}
}
