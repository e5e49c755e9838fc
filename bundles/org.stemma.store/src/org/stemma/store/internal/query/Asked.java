/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.Optional;

import org.stemma.store.internal.query.Scope.Hop;
import org.stemma.store.internal.schema.Node;

/**
 * A column that was asked for, and how it is come by.
 *
 * @param fetched what the query itself fetches: the field, or the reference of a hop; empty for several values
 * @param hop     what is fetched by that reference afterwards
 * @param several the table of the values that are fetched afterwards
 */
record Asked(Optional<Expression> fetched, Optional<Hop> hop, Optional<Node> several) {

	static Asked of(Scope scope, String name) {
		Optional<Node> several = scope.several(name);
		if (several.filter(node -> !node.bare()).isPresent()) {
			throw new IllegalArgumentException("Parts cannot be asked for: " + name);
		}
		Optional<Hop> hop = scope.hop(name);
		hop.ifPresent(Hop::columns);
		return new Asked(several.isPresent() ? Optional.empty()
				: Optional.of(scope.expression(hop.map(each -> each.reference().field().name()).orElse(name))), hop, several);
	}
}
