/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.api.ContentHash;
import org.stemma.trust.hash.FileHash;

/**
 * What a signature on a lot signs of the dossier, as text in UTF-8: {@code stemma/dossier/1} and a line feed, followed by one
 * line for each record, sorted by identity: identity, blank, version, blank, hash of its canonical form, line feed.
 */
final class DossierList {

	private static final String DOMAIN = "stemma/dossier/1\n";
	private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}) ([1-9][0-9]{0,8}) ([0-9a-f]{64})");

	private final List<Line> lines;
	private final byte[] bytes;

	private DossierList(List<Line> lines) {
		this.lines = lines;
		this.bytes = lines.stream().map(Line::text).collect(Collectors.joining("", DOMAIN, ""))
				.getBytes(StandardCharsets.UTF_8);
	}

	/** The list of these records. */
	static DossierList of(Collection<Line> records) {
		return new DossierList(records.stream().sorted(Comparator.comparing(Line::text)).toList());
	}

	/** The list that was written so; empty when no list is. */
	static Optional<DossierList> read(byte[] written) {
		String text = new String(written, StandardCharsets.UTF_8);
		if (!text.startsWith(DOMAIN)) {
			return Optional.empty();
		}
		List<Line> lines = text.substring(DOMAIN.length()).lines().map(LINE::matcher).filter(Matcher::matches)
				.map(Line::of).toList();
		long records = lines.stream().map(Line::id).distinct().count();
		return Optional.of(of(lines)).filter(list -> records == lines.size() && Arrays.equals(list.bytes, written));
	}

	/** The records, sorted. */
	List<Line> lines() {
		return lines;
	}

	/** The list as it is kept. */
	byte[] bytes() {
		return bytes.clone();
	}

	/** The SHA-256 of the list as it is kept. */
	ContentHash hash() {
		return FileHash.of(bytes);
	}

	/**
	 * One record.
	 *
	 * @param id      its identity
	 * @param version its version
	 * @param hash    hash of its canonical form at that version
	 */
	record Line(UUID id, int version, ContentHash hash) {

		private static Line of(Matcher parts) {
			return new Line(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2)),
					new ContentHash(parts.group(3)));
		}

		private String text() {
			return id + " " + version + " " + hash + "\n";
		}
	}
}
