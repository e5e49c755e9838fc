/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.MeasuredTime;

/** What stands in a file, in whatever encoding: tells whether an expected text can come from it. */
public final class HeldText {

	private static final int LIMIT = 64 << 20;
	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1,
			StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

	private static final List<DateTimeFormatter> CLOCKS = List.of(DateTimeFormatter.ofPattern("h:mm:ss a", Locale.ROOT),
			DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));

	/** What stands before and behind a value. */
	private static final String OPENING = ",;\n\"|>:=(";
	private static final String CLOSING = ",;\n\"|<)]";

	private final List<String> texts = new ArrayList<>();
	private final Map<String, Boolean> whole = new HashMap<>();

	private HeldText() {
	}

	/** The texts of a file, and of the files in it when it is a zip. */
	public static HeldText of(InstrumentFile file) throws IOException {
		HeldText held = new HeldText();
		try (InputStream stream = file.content().open()) {
			byte[] bytes = stream.readNBytes(LIMIT);
			if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
				held.addZip(bytes);
			} else {
				held.add(bytes);
			}
		}
		return held;
	}

	/** A file that holds just this text. */
	public static HeldText of(String text) {
		HeldText held = new HeldText();
		held.texts.add(folded(text));
		return held;
	}

	/** Whether a text stands in the file, blanks and case aside. */
	public boolean holds(String text) {
		String wanted = folded(text);
		return texts.stream().anyMatch(one -> one.contains(wanted));
	}

	/** Whether a time of day stands in the file, with 12 or 24 hours. */
	boolean holds(MeasuredTime time) {
		return CLOCKS.stream().anyMatch(form -> holds(form.format(time.clock())));
	}

	/** Whether a text stands in the file as a whole cell or value, and not just within another. */
	public boolean holdsWhole(String text) {
		return whole.computeIfAbsent(folded(text), wanted -> texts.stream().anyMatch(one -> holdsWhole(one, wanted)));
	}

	private static boolean holdsWhole(String text, String wanted) {
		for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
			if (begins(text, at) && ends(text, at + wanted.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(String text, int at) {
		int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
		return before == 0 || OPENING.indexOf(text.charAt(before - 1)) >= 0;
	}

	private static boolean ends(String text, int at) {
		int after = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
		return after == text.length() || CLOSING.indexOf(text.charAt(after)) >= 0;
	}

	private void addZip(byte[] bytes) throws IOException {
		Path copy = Files.createTempFile("held", ".zip");
		try {
			Files.write(copy, bytes);
			try (ZipFile zip = new ZipFile(copy.toFile())) {
				for (ZipEntry entry : Collections.list(zip.entries())) {
					byte[] content = zip.getInputStream(entry).readNBytes(LIMIT);
					texts.add(folded(unescaped(new String(content, StandardCharsets.UTF_8))));
				}
			}
		} finally {
			Files.delete(copy);
		}
	}

	private void add(byte[] bytes) {
		CHARSETS.forEach(charset -> texts.add(folded(new String(bytes, charset))));
	}

	private static String unescaped(String xml) {
		return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
				.replace("&amp;", "&");
	}

	private static String folded(String text) {
		return text.replaceAll("[\\t\\r\\n]+", "\n").replaceAll("[ \\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
	}
}
