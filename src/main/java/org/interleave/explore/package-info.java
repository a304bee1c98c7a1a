/// Every order of a program's steps: how it can end, in how many orders, and with how few thread
/// switches; some orders at random, where there are too many; and the best way to a puzzle's goal.
///
/// Knows nothing of what else can be found in a trace, nor of how anything is shown.
///
/// *Why time does not matter here:* who sleeps may wake as late as it likes, so that every order
/// that a slow machine could bring about is an order. A program that asks for the time may get
/// other answers on two ways to what counts as the same state.
@NullMarked
package org.interleave.explore;

import org.jspecify.annotations.NullMarked;
