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
 * One record descends from another.
 *
 * @param child  what descends
 * @param parent what it descends from
 * @param kind   field that says so, for example {@code culture.Passage.vessel}
 */
public record LineageEdge(RecordRef child, RecordRef parent, String kind) {

	/** Checks that nothing is missing. */
	public LineageEdge {
		Objects.requireNonNull(child, "child");
		Objects.requireNonNull(parent, "parent");
		Objects.requireNonNull(kind, "kind");
	}
}
