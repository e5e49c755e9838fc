/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.util.Objects;
import java.util.UUID;

/**
 * Who made a commit.
 *
 * @param person      identity of the person's record
 * @param printedName the name in print at that time, kept so that it stays legible whatever becomes of the record
 * @param role        the role acted in, by name
 */
public record Author(UUID person, String printedName, String role) {

	/** Checks that nothing is null. */
	public Author {
		Objects.requireNonNull(person, "person");
		Objects.requireNonNull(printedName, "printedName");
		Objects.requireNonNull(role, "role");
	}
}
