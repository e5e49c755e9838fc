/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import java.util.Objects;
import java.util.Set;

import org.stemma.api.RecordRef;
import org.stemma.model.identity.Role;

/**
 * A person at work, signed in.
 *
 * @param person      the person's record
 * @param printedName the name in print
 * @param roles       what the person may do; checked again at every verb
 * @param workstation machine that the person works at
 */
public record Session(RecordRef person, String printedName, Set<Role> roles, String workstation) {

	/** Copies the roles. */
	public Session {
		Objects.requireNonNull(person, "person");
		Objects.requireNonNull(printedName, "printedName");
		roles = Set.copyOf(roles);
		Objects.requireNonNull(workstation, "workstation");
	}
}
