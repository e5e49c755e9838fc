/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.List;
import java.util.Objects;

/**
 * What a verification found.
 *
 * @param head     the journal's head as computed from its entries
 * @param commits  commits replayed
 * @param entries  entries replayed
 * @param rows     rows compared
 * @param files    raw files compared
 * @param findings what does not agree, each naming record and field; empty when all is well
 * @param exempt   tables and columns that are not compared, each with the reason
 */
public record Verification(JournalHead head, long commits, long entries, long rows, long files,
		List<Finding> findings, List<String> exempt) {

	/** Copies the lists. */
	public Verification {
		Objects.requireNonNull(head, "head");
		findings = List.copyOf(findings);
		exempt = List.copyOf(exempt);
	}

	/** Whether all agrees. */
	public boolean intact() {
		return findings.isEmpty();
	}

	/**
	 * One disagreement.
	 *
	 * @param subject record, entry, commit or file, as people name it
	 * @param field   field or column, or empty when the whole is meant
	 * @param message what was found and what the journal says
	 */
	public record Finding(String subject, String field, String message) {
	}
}
