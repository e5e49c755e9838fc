/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.List;

import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordInvariant;

/** What always holds for Stemma's own kinds. */
public final class StandardInvariants {

	private final KindModels kinds;

	/** The invariants of these kinds. */
	public StandardInvariants(KindModels kinds) {
		this.kinds = kinds;
	}

	/** All of them. */
	public List<RecordInvariant> all() {
		return List.of(new NoOwnAncestor(kinds), new DaysInOrder(), new CriteriaFit());
	}
}
