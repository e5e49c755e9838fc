/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.ContentHash;

/** The worked example of {@code docs/journal.md}, read from that page. */
final class DocumentedExample {

	private static final Path PAGE = Path.of("docs", "journal.md");

	private final String page;

	DocumentedExample() throws IOException {
		page = Files.readString(find());
	}

	/** The line in the block of that name. */
	String block(String name) {
		Matcher block = Pattern.compile("```" + name + "\\R(.+)\\R```").matcher(page);
		if (!block.find()) {
			throw new IllegalStateException("The page has no block " + name);
		}
		return block.group(1);
	}

	/** The hash that the page states for the block of that name, for example {@code Record 1}. */
	ContentHash hash(String words) {
		Matcher hash = Pattern.compile(words + ", leaf hash `([0-9a-f]{64})`").matcher(page);
		if (!hash.find()) {
			throw new IllegalStateException("The page states no leaf hash of " + words);
		}
		return new ContentHash(hash.group(1));
	}

	boolean says(String text) {
		return page.contains(text);
	}

	/** Tests run in the bundle's folder, or somewhere else below the root. */
	private static Path find() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve(PAGE))) {
			folder = folder.getParent();
		}
		return Optional.ofNullable(folder).map(root -> root.resolve(PAGE))
				.orElseThrow(() -> new IllegalStateException("There is no " + PAGE + " above the working folder"));
	}
}
