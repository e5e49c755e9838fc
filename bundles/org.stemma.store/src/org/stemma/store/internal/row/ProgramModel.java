/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.time.ZoneId;
import java.util.List;

import org.stemma.model.ModelPackage;

/** The model of the program, from which everything that follows is derived once for all labs that it opens. */
public final class ProgramModel {

	private final List<ModelPackage> packages;
	private LabModel derived;

	/** The model of these packages. */
	public ProgramModel(List<ModelPackage> packages) {
		this.packages = List.copyOf(packages);
	}

	/** The model of a lab that tells times in a zone. */
	public synchronized LabModel in(ZoneId zone) {
		derived = derived == null ? LabModel.of(packages, zone) : derived.in(zone);
		return derived;
	}
}
