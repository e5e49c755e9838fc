/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.files.KeptFiles;

/** Reads every raw file again; records then tell which of them they name. */
final class FilesPass {

	private final Findings findings;
	private final KeptFiles files;
	private final Map<String, String> problems = new LinkedHashMap<>();
	private final Map<String, Boolean> named = new LinkedHashMap<>();
	private long count;

	FilesPass(KeptFiles files, Findings findings) {
		this.files = files;
		this.findings = findings;
	}

	/** Reads them all. */
	void run() {
		try {
			List<String> names = files.names();
			count = names.size();
			for (String name : names) {
				Optional<String> problem = files.problem(name);
				problem.ifPresent(what -> problems.put(name, what));
				named.put(name, false);
			}
		} catch (IOException failure) {
			throw new BrokenStoreException("The raw files cannot be read: " + failure.getMessage(), failure);
		}
	}

	/** A record names a file. */
	void named(String subject, String field, ContentHash hash) {
		String problem = problems.get(hash.hex());
		if (named.putIfAbsent(hash.hex(), true) == null) {
			findings.add(subject, field, "Raw file " + hash + " is missing");
		} else if (problem != null) {
			findings.add(subject, field, "Raw file " + hash + " was changed: " + problem);
		}
		named.put(hash.hex(), true);
	}

	/** Tells of damaged files that no record names. */
	void end() {
		problems.forEach((name, problem) -> {
			if (!Boolean.TRUE.equals(named.get(name))) {
				findings.add("Raw file " + name, "content", "No record names it, and " + problem);
			}
		});
	}

	long count() {
		return count;
	}
}
