/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;

/** Proof and copies of a laboratory. */
@ProviderType
public interface Upkeep {

	/** Replays the journal and compares it with every row and raw file. */
	Report verify();

	/** Copies the whole laboratory while work goes on; the folder must not exist or be empty. */
	Outcome<String> backup(Path folder);

	/** Whether the journal had that hash at that sequence, as printed on a certificate. */
	Outcome<String> checkHead(String lab, long sequence, String hash);

	/**
	 * What a verification found, in plain words.
	 *
	 * @param summary  one sentence with counts and the journal's head
	 * @param findings what does not agree, each naming record and field
	 * @param exempt   tables and columns that are not compared, each with the reason
	 */
	record Report(String summary, List<String> findings, List<String> exempt) {

		/** Copies the lists. */
		public Report {
			Objects.requireNonNull(summary, "summary");
			findings = List.copyOf(findings);
			exempt = List.copyOf(exempt);
		}

		/** Whether all agrees. */
		public boolean intact() {
			return findings.isEmpty();
		}
	}
}
