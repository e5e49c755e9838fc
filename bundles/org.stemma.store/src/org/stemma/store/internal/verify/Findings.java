/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.List;

import org.stemma.core.store.Verification.Finding;

/** What a verification found so far, in the order in which it was found. */
final class Findings {

	private final List<Finding> findings = new ArrayList<>();

	/** Something does not agree. */
	void add(String subject, String field, String message) {
		findings.add(new Finding(subject, field, message));
	}

	List<Finding> all() {
		return List.copyOf(findings);
	}
}
