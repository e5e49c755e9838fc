/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

import java.util.Objects;

import org.stemma.core.store.Actor;
import org.stemma.core.store.UnitOfWork.Required;

/**
 * Leave to do one thing now.
 *
 * @param actor  who commits, in which role
 * @param person the person's record as it was when leave was given; a unit of work that requires it is refused when the
 *               person was changed meanwhile, for example retired
 */
public record Permit(Actor actor, Required person) {

	/** Checks that nothing is missing. */
	public Permit {
		Objects.requireNonNull(actor, "actor");
		Objects.requireNonNull(person, "person");
	}
}
