/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.stemma.api.ContentHash;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.files.KeptFiles;

/** Reads every raw file again; records then tell which of them they name. */
final class FilesPass {

	private final Findings findings;
	private final KeptFiles files;
	private final Map<String, String> problems = new LinkedHashMap<>();
	private final Set<String> kept = new HashSet<>();
	private final Set<String> named = new HashSet<>();

	FilesPass(KeptFiles files, Findings findings) {
		this.files = files;
		this.findings = findings;
	}

	/** Reads them all. */
	void run() {
		try {
			for (String name : files.names()) {
				kept.add(name);
				files.problem(name).ifPresent(what -> problems.put(name, what));
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("The raw files cannot be read: " + failure.getMessage(), failure);
		}
	}

	/** A record names a file. */
	void named(String subject, String field, ContentHash hash) {
		String problem = problems.get(hash.hex());
		if (!kept.contains(hash.hex())) {
			findings.add(subject, field, "Raw file " + hash + " is missing");
		} else if (problem != null) {
			findings.add(subject, field, "Raw file " + hash + " was changed: " + problem);
		}
		named.add(hash.hex());
	}

	/** Tells of damaged files that no record names. */
	void end() {
		problems.forEach((name, problem) -> {
			if (!named.contains(name)) {
				findings.add("Raw file " + name, "content", "No record names it, and " + problem);
			}
		});
	}

	long count() {
		return kept.size();
	}
}
