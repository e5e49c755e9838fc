/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.Objects;

import org.stemma.api.RecordRef;

/**
 * Who commits.
 *
 * @param person      the person's record
 * @param printedName the name in print at this time
 * @param role        the role acted in, by name
 * @param workstation machine that the person works at
 */
public record Actor(RecordRef person, String printedName, String role, String workstation) {

	/** Checks that nothing is missing. */
	public Actor {
		Objects.requireNonNull(person, "person");
		Objects.requireNonNull(printedName, "printedName");
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(workstation, "workstation");
	}
}
