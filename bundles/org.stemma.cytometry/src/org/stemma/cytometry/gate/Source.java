/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.transform.Ratio;

/** Where the values along an axis come from, with names resolved to columns. */
sealed interface Source {

	/** Fills values for the block that is loaded. */
	void fill(Block block, double[] into);

	/**
	 * A column at scale.
	 *
	 * @param column its index
	 */
	record Scaled(int column) implements Source {

		@Override
		public void fill(Block block, double[] into) {
			System.arraycopy(block.scaled(column), 0, into, 0, block.count());
		}
	}

	/**
	 * One fluorochrome out of several detectors.
	 *
	 * @param compensation how
	 * @param detectors    the columns of the detectors
	 * @param fluorochrome its index in the compensation
	 */
	record Compensated(Compensation compensation, int[] detectors, int fluorochrome) implements Source {

		@Override
		public void fill(Block block, double[] into) {
			double[][] raw = new double[detectors.length][];
			for (int i = 0; i < raw.length; i++) {
				raw[i] = block.scaled(detectors[i]);
			}
			compensation.apply(raw, fluorochrome, into, block.count());
		}
	}

	/**
	 * A ratio.
	 *
	 * @param ratio       its parameters
	 * @param numerator   first values
	 * @param denominator second values
	 */
	record Quotient(Ratio ratio, Source numerator, Source denominator) implements Source {

		@Override
		public void fill(Block block, double[] into) {
			double[] below = new double[into.length];
			numerator.fill(block, into);
			denominator.fill(block, below);
			for (int i = 0; i < block.count(); i++) {
				into[i] = ratio.apply(into[i], below[i]);
			}
		}
	}
}
