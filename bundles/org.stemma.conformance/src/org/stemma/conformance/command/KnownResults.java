/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.stemma.api.conformance.ExpectedResults;

/** Those that know expected results of other forms than the Allotrope Simple Model, as they are now. */
@Component(service = KnownResults.class)
public final class KnownResults {

	private final List<ExpectedResults> results = new CopyOnWriteArrayList<>();

	/** Starts without any. */
	@Activate
	public KnownResults() {
		// they come one by one
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addResults(ExpectedResults one) {
		results.add(one);
	}

	void removeResults(ExpectedResults one) {
		results.remove(one);
	}

	/** All of them. */
	public List<ExpectedResults> all() {
		return List.copyOf(results);
	}
}
