/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.Objects;

import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.identity.Person;

/**
 * A person whose password was right, not yet filed: {@link Identification#confirm} files it with what it was given for.
 *
 * @param person      the person
 * @param attemptCode code kept for the attempt
 * @param purpose     what the password was given for
 * @param workstation where
 */
public record Identified(Stored<Person> person, String attemptCode, Purpose purpose, String workstation) {

	/** Checks that nothing is missing. */
	public Identified {
		Objects.requireNonNull(person, "person");
		Objects.requireNonNull(attemptCode, "attemptCode");
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(workstation, "workstation");
	}

	/** The person as identified; a unit of work that requires it fails when password or rights changed meanwhile. */
	public Required required() {
		return new Required(person.ref(), person.version());
	}
}
