/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.HashSet;
import java.util.Set;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldModel.Lineage;
import org.stemma.core.record.KindModel;

/**
 * The kinds of edges that records of a kind make.
 *
 * @param asChild  those in which the record itself descends
 * @param asParent those in which something descends from the record
 */
record LineageKinds(Set<String> asChild, Set<String> asParent) {

	static LineageKinds of(KindModel kind) {
		LineageKinds kinds = new LineageKinds(new HashSet<>(), new HashSet<>());
		kinds.collect(kind);
		return kinds;
	}

	private void collect(KindModel kind) {
		for (FieldModel field : kind.fields()) {
			String name = kind.name() + "." + field.name();
			if (field.lineage() == Lineage.PARENT) {
				asChild.add(name);
			} else if (field.lineage() == Lineage.CHILD) {
				asParent.add(name);
			}
			field.part().ifPresent(this::collect);
		}
	}
}
