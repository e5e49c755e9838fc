/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import org.stemma.api.Outcome;
import org.stemma.core.store.LabIdentity;

/** What is done with a lab that lacks something of the program's model. */
@FunctionalInterface
interface Upgrade {

	/** Lets it be opened, or says why it may not be. */
	Outcome<Boolean> apply(Ground ground, LabIdentity lab, StoredModel stored, Additions additions);

	/** Waits for the owner: whoever works on a server may not change tables. */
	static Outcome<Boolean> byTheOwner(Ground ground, LabIdentity lab, StoredModel stored, Additions additions) {
		return Outcome.refused("lab.migrate", "The laboratory was made with an earlier version of Stemma and has to be extended "
				+ "first (" + additions.words() + "). Make a backup, then run: migrate --lab ADDRESS, with the database account "
				+ "that owns the laboratory.");
	}
}
