/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.util.List;

/**
 * What a lab answers after a fault.
 *
 * @param found    in-flight operations that happened, all of their records
 * @param notFound in-flight operations that did not happen
 * @param lost     acknowledged operations that the lab does not know, or only in part
 * @param findings what the verification of the journal found
 */
record Answer(int found, int notFound, int lost, List<String> findings) {

	/** Copies the list. */
	Answer {
		findings = List.copyOf(findings);
	}
}
