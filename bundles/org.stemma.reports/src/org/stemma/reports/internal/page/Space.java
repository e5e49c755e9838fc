/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

/**
 * White space.
 *
 * @param height how much
 */
public record Space(float height) implements Block {

	@Override
	public void draw(Pen pen, float left, float top) {
		// white space is not drawn
	}
}
