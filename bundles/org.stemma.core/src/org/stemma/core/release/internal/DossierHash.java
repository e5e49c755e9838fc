/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

import org.stemma.api.ContentHash;
import org.stemma.trust.hash.FileHash;

/**
 * The hash that a signature on a lot signs: SHA-256 over the UTF-8 of {@code stemma/dossier/1} and a line feed, followed
 * by one line for each record, sorted by identity: identity, blank, version, blank, hash of its canonical form, line feed.
 */
final class DossierHash {

	private static final String DOMAIN = "stemma/dossier/1\n";

	private DossierHash() {
	}

	static ContentHash of(Collection<Line> lines) {
		String text = lines.stream().map(Line::text).sorted().collect(Collectors.joining("", DOMAIN, ""));
		return FileHash.of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** One record at one version. */
	record Line(String id, int version, ContentHash hash) {

		private String text() {
			return id + " " + version + " " + hash + "\n";
		}
	}
}
