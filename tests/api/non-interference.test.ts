import { lookForInterference } from '../support/world/look-for-interference';

lookForInterference(0, 50);
